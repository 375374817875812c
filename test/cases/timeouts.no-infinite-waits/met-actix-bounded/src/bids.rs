use actix_web::{error, web, HttpResponse};
use sqlx::PgPool;
use tokio::sync::{mpsc, oneshot};

use crate::limits;

pub struct Ask {
    pub lot: i64,
    pub reply: oneshot::Sender<i64>,
}

#[derive(serde::Deserialize)]
pub struct Bid {
    cents: i64,
}

pub async fn place(db: web::Data<PgPool>, pricer: web::Data<mpsc::Sender<Ask>>, lot: web::Path<i64>, bid: web::Json<Bid>) -> actix_web::Result<HttpResponse> {
    let (tx, rx) = oneshot::channel();
    pricer
        .send_timeout(Ask { lot: *lot, reply: tx }, limits::PRICER)
        .await
        .map_err(error::ErrorServiceUnavailable)?;
    let floor = tokio::time::timeout(limits::PRICER, rx)
        .await
        .map_err(error::ErrorGatewayTimeout)?
        .map_err(error::ErrorServiceUnavailable)?;
    if bid.cents < floor {
        return Ok(HttpResponse::UnprocessableEntity().finish());
    }
    sqlx::query("insert into bid(lot, cents) values ($1, $2)")
        .bind(*lot)
        .bind(bid.cents)
        .execute(db.get_ref())
        .await
        .map_err(error::ErrorServiceUnavailable)?;
    Ok(HttpResponse::Created().finish())
}
