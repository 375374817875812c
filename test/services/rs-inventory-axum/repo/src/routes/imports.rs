use axum::{extract::State, Json};
use serde_json::{json, Value};

use crate::{app::AppState, error::AppError, routes::suppliers::NewSupplier};

/// Lines of `sku,quantity`, replacing what is known of each SKU.
pub async fn stock_csv(State(app): State<AppState>, body: String) -> Result<Json<Value>, AppError> {
    let mut done = 0;
    let mut skipped = 0;
    for line in body.lines() {
        let mut cols = line.split(',');
        match (cols.next(), cols.next().and_then(|q| q.trim().parse::<i32>().ok())) {
            (Some(sku), Some(q)) => {
                app.repo.set_level(sku.trim(), q).await?;
                done += 1;
            }
            _ => {
                println!("import: cannot read line {line:?}");
                skipped += 1;
            }
        }
    }
    tracing::info!(done, skipped, "stock import finished");
    Ok(Json(json!({ "done": done, "skipped": skipped })))
}

pub async fn suppliers_json(
    State(app): State<AppState>,
    Json(items): Json<Vec<NewSupplier>>,
) -> Result<Json<Value>, AppError> {
    for s in &items {
        app.repo
            .create_supplier(&s.name, &s.contact_name, &s.contact_email, &s.contact_phone)
            .await?;
    }
    Ok(Json(json!({ "created": items.len() })))
}
