mod reports;
mod weather;

use actix_web::{web, App, HttpServer};

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    tracing_subscriber::fmt().json().init();

    let url = std::env::var("DATABASE_URL").expect("DATABASE_URL");
    let pool = match sqlx::PgPool::connect(&url).await {
        Ok(pool) => web::Data::new(pool),
        Err(error) => {
            tracing::error!(%error, "database unreachable");
            std::process::exit(1);
        }
    };

    HttpServer::new(move || {
        App::new()
            .app_data(pool.clone())
            .route("/slopes/{slope}/reports", web::post().to(reports::create))
    })
    .bind(("0.0.0.0", 8080))?
    .run()
    .await
}
