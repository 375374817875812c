use axum::{extract::{Path, State}, http::StatusCode};

use crate::{Stores, INDEX, SCANS};

pub async fn on_request(State(s): State<Stores>, Path(id): Path<i64>) -> StatusCode {
    match everywhere(&s, id).await {
        Ok(()) => StatusCode::NO_CONTENT,
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

async fn everywhere(s: &Stores, id: i64) -> anyhow::Result<()> {
    s.s3.delete_object().bucket(SCANS).key(id.to_string()).send().await?;
    s.search.delete(format!("{INDEX}/{id}")).send().await?.error_for_status()?;
    let mut tx = s.db.begin().await?;
    sqlx::query("DELETE FROM newsletter WHERE reader_id = $1").bind(id).execute(&mut *tx).await?;
    sqlx::query("DELETE FROM readers WHERE id = $1").bind(id).execute(&mut *tx).await?;
    tx.commit().await?;
    Ok(())
}
