use actix_web::{web, HttpResponse};
use serde::Deserialize;
use sqlx::PgPool;

use crate::weather;

#[derive(Deserialize)]
pub struct Report {
    groomed: bool,
}

pub async fn create(pool: web::Data<PgPool>, slope: web::Path<String>, body: web::Json<Report>) -> HttpResponse {
    let cm = weather::depth_cm(&slope).await;
    let stored = sqlx::query("INSERT INTO reports (slope, cm, groomed) VALUES ($1, $2, $3)")
        .bind(slope.as_str())
        .bind(cm)
        .bind(body.groomed)
        .execute(pool.get_ref())
        .await;

    match stored {
        Ok(_) => {
            tracing::info!(slope = %slope, cm, groomed = body.groomed, "report published");
            HttpResponse::Created().finish()
        }
        Err(error) => {
            tracing::error!(%error, slope = %slope, "report not stored");
            HttpResponse::InternalServerError().finish()
        }
    }
}
