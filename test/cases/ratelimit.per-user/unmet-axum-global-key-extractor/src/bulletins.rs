use axum::{extract::Path, http::StatusCode, Json};
use serde::Serialize;

#[derive(Serialize)]
pub struct Bulletin {
    region: u32,
    level: u8,
}

pub async fn regions() -> Json<Vec<u32>> {
    Json(vec![11, 12, 21])
}

pub async fn bulletin(Path(region): Path<u32>) -> Result<Json<Bulletin>, StatusCode> {
    match region {
        11 | 12 | 21 => Ok(Json(Bulletin { region, level: 2 })),
        _ => Err(StatusCode::NOT_FOUND),
    }
}
