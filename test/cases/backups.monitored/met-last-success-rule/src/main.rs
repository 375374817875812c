use actix_web::{error::ErrorInternalServerError, web, App, HttpResponse, HttpServer, Result};
use sqlx::PgPool;

async fn record(db: web::Data<PgPool>, path: web::Path<(String, i32)>) -> Result<HttpResponse> {
    let (gauge, millimetres) = path.into_inner();
    sqlx::query("INSERT INTO levels (gauge, millimetres) VALUES ($1, $2)")
        .bind(gauge)
        .bind(millimetres)
        .execute(db.get_ref())
        .await
        .map_err(ErrorInternalServerError)?;
    Ok(HttpResponse::Created().finish())
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let db = PgPool::connect(&std::env::var("DATABASE_URL").expect("DATABASE_URL")).await.expect("database");
    HttpServer::new(move || {
        App::new()
            .app_data(web::Data::new(db.clone()))
            .route("/gauges/{gauge}/levels/{millimetres}", web::post().to(record))
    })
    .bind(("0.0.0.0", 8080))?
    .run()
    .await
}
