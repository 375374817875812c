use axum::{extract::Path, http::StatusCode, response::Html};

fn state_of(parcel: &str) -> Option<&'static str> {
    match parcel.as_bytes().last()? {
        b'0'..=b'4' => Some("in transit"),
        b'5'..=b'8' => Some("out for delivery"),
        b'9' => Some("delivered"),
        _ => None,
    }
}

pub async fn show(Path(parcel): Path<String>) -> Result<Html<String>, StatusCode> {
    let state = state_of(&parcel).ok_or(StatusCode::NOT_FOUND)?;
    Ok(Html(format!("<h1>Status</h1><p>Your parcel is {state}.</p>")))
}
