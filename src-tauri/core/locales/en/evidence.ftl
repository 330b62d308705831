# Files that are attached, and evidence: certificates, licences, EPDs, reports.

## Files
files = Files
files-attach = Attach a file
files-drop-here = or drop files here
files-let-go = Let go to attach
files-open = Open { $name }
files-save = Save a copy of { $name }
files-remove = Remove { $name }
files-taking = Copying { $name }
files-taking-of = Copying { $name } ({ $place } of { $count })
files-taken-of = { $done } of { $size }
files-refused = { $count ->
    [one] One file was not attached.
   *[other] { $count } files were not attached.
}
files-failed = No files were attached.
files-attached = { $count ->
    [one] Attached { $names }
   *[other] Attached { $count } files
}
files-removed = Removed { $name }
files-saved = Saved a copy: { $path }
files-unread = The files could not be shown
