use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

use axum::{
    extract::{Path, State},
    http::StatusCode,
    Json,
};
use serde::{Deserialize, Serialize};

#[derive(Clone, Serialize, Deserialize)]
pub struct Item {
    kind: String,
    found_at: String,
}

pub type Shelf = Arc<Mutex<HashMap<u32, Item>>>;

pub async fn hand_in(State(shelf): State<Shelf>, Json(item): Json<Item>) -> (StatusCode, Json<u32>) {
    let mut shelf = shelf.lock().unwrap();
    let number = shelf.len() as u32 + 1;
    shelf.insert(number, item);
    (StatusCode::CREATED, Json(number))
}

pub async fn show(State(shelf): State<Shelf>, Path(number): Path<u32>) -> Result<Json<Item>, StatusCode> {
    shelf.lock().unwrap().get(&number).cloned().map(Json).ok_or(StatusCode::NOT_FOUND)
}
