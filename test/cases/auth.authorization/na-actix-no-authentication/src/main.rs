mod notes;

use actix_web::{web, App, HttpServer};
use sqlx::postgres::PgPoolOptions;

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let url = std::fs::read_to_string("/run/secrets/database-url")?;
    let pool = PgPoolOptions::new()
        .max_connections(8)
        .connect(url.trim())
        .await
        .expect("database");

    HttpServer::new(move || {
        App::new()
            .app_data(web::Data::new(pool.clone()))
            .service(notes::list)
            .service(notes::add)
    })
    .bind(("0.0.0.0", 8080))?
    .run()
    .await
}
