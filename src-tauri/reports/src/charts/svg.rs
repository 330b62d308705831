//! A scene as SVG for the screen.

use crate::{
    layout::{Anchor, Scene, Shape},
    style::Colour,
};
use std::fmt::Write;

/// The scene as a standalone picture of `width` by `height`, named by `alt`.
#[must_use]
pub fn svg(scene: &Scene, width: f32, height: f32, alt: &str) -> String {
    let mut out = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {} {}" role="img" aria-label="{}">"#,
        number(width),
        number(height),
        escape(alt)
    );
    for shape in &scene.shapes {
        // Writing to a string cannot fail.
        let _ = write_shape(&mut out, shape);
    }
    out.push_str("</svg>");
    out
}

fn write_shape(out: &mut String, shape: &Shape) -> std::fmt::Result {
    match shape {
        Shape::Line { points, width, colour, dash, closed } => {
            let element = if *closed { "polygon" } else { "polyline" };
            write!(out, r#"<{element} points="{}" fill="none" stroke="{}" stroke-width="{}""#, list(points), hex(*colour), number(*width))?;
            if let Some((on, off)) = dash {
                write!(out, r#" stroke-dasharray="{} {}""#, number(*on), number(*off))?;
                if *on == 0.0 {
                    out.push_str(r#" stroke-linecap="round""#);
                }
            }
            out.push_str("/>");
        }
        Shape::Area { points, colour } => write!(out, r#"<polygon points="{}" fill="{}"/>"#, list(points), hex(*colour))?,
        Shape::Disc { at, radius, ring, colour } => {
            write!(out, r#"<circle cx="{}" cy="{}" r="{}""#, number(at.0), number(at.1), number(*radius))?;
            match ring {
                Some(width) => write!(out, r#" fill="none" stroke="{}" stroke-width="{}"/>"#, hex(*colour), number(*width))?,
                None => write!(out, r#" fill="{}"/>"#, hex(*colour))?,
            }
        }
        Shape::Text { at, anchor, style, text } => {
            let anchor = match anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            };
            let weight = if style.bold { 600 } else { 400 };
            write!(
                out,
                r#"<text x="{}" y="{}" text-anchor="{anchor}" font-size="{}" font-weight="{weight}" fill="{}">{}</text>"#,
                number(at.0),
                number(at.1),
                number(style.size),
                hex(style.colour),
                escape(text)
            )?;
        }
    }
    Ok(())
}

fn number(value: f32) -> String {
    let text = format!("{value:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
fn list(points: &[(f32, f32)]) -> String {
    points.iter().map(|(x, y)| format!("{},{}", number(*x), number(*y))).collect::<Vec<_>>().join(" ")
}
fn hex([r, g, b]: Colour) -> String {
    format!("#{r:02x}{g:02x}{b:02x}")
}
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::style::{CHART, INK};

    #[test]
    fn a_scene_becomes_shapes_and_text_cannot_break_out() {
        let mut scene = Scene::default();
        scene.dashed(&[(0.0, 1.5), (10.0, 1.5)], 1.0, INK, (0.0, 2.4));
        scene.disc((5.0, 5.0), 2.1, INK);
        scene.text((1.0, 9.0), Anchor::End, CHART, "<script>&");
        let svg = svg(&scene, 100.0, 50.0, "a \"b\"");
        assert!(
            svg.starts_with(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" role="img" aria-label="a &quot;b&quot;">"#)
        );
        assert!(svg.contains(r#"stroke-dasharray="0 2.4" stroke-linecap="round""#));
        assert!(svg.contains(r##"<circle cx="5" cy="5" r="2.1" fill="#1a1f24"/>"##));
        assert!(svg.contains(">&lt;script&gt;&amp;</text>"));
    }
}
