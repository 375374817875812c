use axum::{extract::Path, http::StatusCode, Extension, Json};
use serde::{Deserialize, Serialize};

use crate::auth::Grower;

#[derive(Serialize, Deserialize)]
pub struct Harvest {
    crop: String,
    kilos: u32,
}

pub async fn list(Extension(_grower): Extension<Grower>) -> Json<Vec<Harvest>> {
    Json(vec![Harvest { crop: "quince".into(), kilos: 220 }])
}

pub async fn one(Path(id): Path<u32>) -> Result<Json<Harvest>, StatusCode> {
    if id == 1 {
        Ok(Json(Harvest { crop: "quince".into(), kilos: 220 }))
    } else {
        Err(StatusCode::NOT_FOUND)
    }
}

pub async fn add(Json(harvest): Json<Harvest>) -> (StatusCode, Json<Harvest>) {
    (StatusCode::CREATED, Json(harvest))
}
