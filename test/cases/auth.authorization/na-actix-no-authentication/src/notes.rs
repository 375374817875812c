use actix_web::{error::ErrorInternalServerError, get, post, web, HttpResponse, Result};
use serde::{Deserialize, Serialize};
use sqlx::PgPool;

#[derive(Serialize, sqlx::FromRow)]
struct Note {
    id: i64,
    body: String,
}

#[derive(Deserialize)]
struct NewNote {
    body: String,
}

#[get("/patients/{patient}/notes")]
async fn list(db: web::Data<PgPool>, patient: web::Path<i64>) -> Result<HttpResponse> {
    let notes: Vec<Note> = sqlx::query_as("SELECT id, body FROM notes WHERE patient_id = $1")
        .bind(patient.into_inner())
        .fetch_all(db.get_ref())
        .await
        .map_err(ErrorInternalServerError)?;
    Ok(HttpResponse::Ok().json(notes))
}

#[post("/patients/{patient}/notes")]
async fn add(db: web::Data<PgPool>, patient: web::Path<i64>, note: web::Json<NewNote>) -> Result<HttpResponse> {
    sqlx::query("INSERT INTO notes (patient_id, body) VALUES ($1, $2)")
        .bind(patient.into_inner())
        .bind(&note.body)
        .execute(db.get_ref())
        .await
        .map_err(ErrorInternalServerError)?;
    Ok(HttpResponse::Created().finish())
}
