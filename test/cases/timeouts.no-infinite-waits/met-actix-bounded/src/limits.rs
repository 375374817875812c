use std::time::Duration;

use actix_web::{
    body::MessageBody,
    dev::{ServiceRequest, ServiceResponse},
    error::ErrorGatewayTimeout,
    middleware::Next,
    Error,
};

pub const HANDLER: Duration = Duration::from_secs(8);
pub const BODY: Duration = Duration::from_secs(5);
pub const POOL: Duration = Duration::from_secs(2);
pub const IDLE: Duration = Duration::from_secs(30);
pub const PRICER: Duration = Duration::from_millis(500);

pub async fn deadline(req: ServiceRequest, next: Next<impl MessageBody>) -> Result<ServiceResponse<impl MessageBody>, Error> {
    match tokio::time::timeout(HANDLER, next.call(req)).await {
        Ok(res) => res,
        Err(_) => Err(ErrorGatewayTimeout("deadline")),
    }
}
