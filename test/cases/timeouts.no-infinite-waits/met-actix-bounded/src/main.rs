mod bids;
mod db;
mod limits;

use actix_web::{middleware::from_fn, web, App, HttpServer};
use std::time::Duration;

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let pool = db::pool(&std::env::var("DATABASE_URL").expect("DATABASE_URL")).await.expect("database");
    let (tx, mut rx) = tokio::sync::mpsc::channel::<bids::Ask>(64);
    actix_web::rt::spawn(async move {
        loop {
            match tokio::time::timeout(limits::IDLE, rx.recv()).await {
                Ok(Some(ask)) => {
                    let _ = ask.reply.send(100 + ask.lot % 50);
                }
                Ok(None) => break,
                Err(_) => tracing::debug!("pricer idle"),
            }
        }
    });
    HttpServer::new(move || {
        App::new()
            .app_data(web::Data::new(pool.clone()))
            .app_data(web::Data::new(tx.clone()))
            .wrap(from_fn(limits::deadline))
            .route("/lots/{lot}/bids", web::post().to(bids::place))
    })
    .client_request_timeout(limits::BODY)
    .client_disconnect_timeout(Duration::from_secs(2))
    .keep_alive(Duration::from_secs(30))
    .shutdown_timeout(20)
    .bind(("0.0.0.0", 8080))?
    .run()
    .await
}
