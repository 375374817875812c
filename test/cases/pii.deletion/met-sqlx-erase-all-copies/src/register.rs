use axum::{body::Bytes, extract::{Query, State}, http::StatusCode, Json};
use serde_json::json;
use std::collections::HashMap;

use crate::{Stores, INDEX, SCANS};

pub async fn register(State(s): State<Stores>, Query(q): Query<HashMap<String, String>>, scan: Bytes) -> Result<Json<i64>, StatusCode> {
    store(&s, &q["name"], &q["email"], scan).await.map(Json).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}

async fn store(s: &Stores, name: &str, email: &str, scan: Bytes) -> anyhow::Result<i64> {
    let id: i64 = sqlx::query_scalar("INSERT INTO readers (name, email) VALUES ($1, $2) RETURNING id")
        .bind(name).bind(email).fetch_one(&s.db).await?;
    sqlx::query("INSERT INTO newsletter (reader_id, email) VALUES ($1, $2)").bind(id).bind(email).execute(&s.db).await?;
    s.s3.put_object().bucket(SCANS).key(id.to_string()).body(scan.into()).send().await?;
    s.search.post(INDEX).json(&json!([{ "id": id, "name": name }])).send().await?.error_for_status()?;
    Ok(id)
}
