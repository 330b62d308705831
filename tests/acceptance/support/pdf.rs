//! PDFs as small as a test needs them. They hold text and nothing else.

/// A PDF of one page with these lines of text, in the letters every viewer has.
pub fn pdf(lines: &[&str]) -> Vec<u8> {
    let mut page = String::from("BT /F1 11 Tf 60 780 Td 16 TL\n");
    for line in lines {
        page.push_str(&format!("({}) Tj T*\n", line.replace('(', "\\(").replace(')', "\\)")));
    }
    page.push_str("ET\n");
    written(&page)
}

/// A PDF of one page with this content stream.
pub fn written(page: &str) -> Vec<u8> {
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>".to_owned(),
        format!("<</Length {}>>stream\n{page}endstream", page.len()),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_owned(),
    ];
    let mut file = b"%PDF-1.4\n".to_vec();
    let mut places = vec![];
    for (number, object) in objects.iter().enumerate() {
        places.push(file.len());
        file.extend(format!("{} 0 obj\n{object}\nendobj\n", number + 1).into_bytes());
    }
    let table = file.len();
    file.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).into_bytes());
    for place in places {
        file.extend(format!("{place:010} 00000 n \n").into_bytes());
    }
    file.extend(format!("trailer\n<</Root 1 0 R/Size {}>>\nstartxref\n{table}\n%%EOF\n", objects.len() + 1).into_bytes());
    file
}
