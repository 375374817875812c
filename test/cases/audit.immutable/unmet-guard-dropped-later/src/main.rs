use actix_web::{error::ErrorInternalServerError, web, App, HttpRequest, HttpResponse, HttpServer, Result};
use serde::Deserialize;
use sqlx::PgPool;

#[derive(Deserialize)]
struct Count {
    quantity: i32,
    reason: String,
}

#[derive(Deserialize)]
struct Correction {
    reason: String,
    after: i32,
}

fn user(req: &HttpRequest) -> String {
    req.headers().get("x-auth-user").and_then(|v| v.to_str().ok()).unwrap_or("unknown").to_owned()
}

async fn recount(req: HttpRequest, db: web::Data<PgPool>, sku: web::Path<String>, body: web::Json<Count>) -> Result<HttpResponse> {
    let mut tx = db.begin().await.map_err(ErrorInternalServerError)?;
    let before: i32 = sqlx::query_scalar("SELECT quantity FROM stock WHERE sku = $1 FOR UPDATE")
        .bind(sku.as_str()).fetch_one(&mut *tx).await.map_err(ErrorInternalServerError)?;
    sqlx::query("UPDATE stock SET quantity = $2 WHERE sku = $1")
        .bind(sku.as_str()).bind(body.quantity).execute(&mut *tx).await.map_err(ErrorInternalServerError)?;
    sqlx::query("INSERT INTO audit (actor, sku, before, after, reason) VALUES ($1, $2, $3, $4, $5)")
        .bind(user(&req)).bind(sku.as_str()).bind(before).bind(body.quantity).bind(&body.reason)
        .execute(&mut *tx).await.map_err(ErrorInternalServerError)?;
    tx.commit().await.map_err(ErrorInternalServerError)?;
    Ok(HttpResponse::NoContent().finish())
}

async fn correct_entry(db: web::Data<PgPool>, id: web::Path<i64>, body: web::Json<Correction>) -> Result<HttpResponse> {
    sqlx::query("UPDATE audit SET reason = $2, after = $3 WHERE id = $1")
        .bind(id.into_inner()).bind(&body.reason).bind(body.after)
        .execute(db.get_ref()).await.map_err(ErrorInternalServerError)?;
    Ok(HttpResponse::NoContent().finish())
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let db = PgPool::connect(&std::env::var("DATABASE_URL").expect("DATABASE_URL")).await.expect("database");
    sqlx::migrate!().run(&db).await.expect("migrations");
    HttpServer::new(move || {
        App::new()
            .app_data(web::Data::new(db.clone()))
            .route("/stock/{sku}", web::put().to(recount))
            .route("/audit/{id}", web::patch().to(correct_entry))
    })
    .bind(("0.0.0.0", 8080))?
    .run()
    .await
}
