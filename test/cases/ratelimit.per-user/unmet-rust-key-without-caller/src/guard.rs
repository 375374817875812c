use actix_governor::{KeyExtractor, SimpleKeyExtractionError};
use actix_web::dev::ServiceRequest;
use actix_web::{error, Error, HttpMessage};
use actix_web_httpauth::extractors::bearer::BearerAuth;
use jsonwebtoken::{decode, DecodingKey, Validation};

#[derive(Clone, serde::Deserialize)]
pub struct Ticket {
    pub sub: u64,
    pub site: u64,
    pub exp: usize,
}

pub async fn check(req: ServiceRequest, bearer: BearerAuth) -> Result<ServiceRequest, (Error, ServiceRequest)> {
    let key = std::fs::read("/run/secrets/ticket_key").unwrap();
    match decode::<Ticket>(bearer.token(), &DecodingKey::from_secret(&key), &Validation::default()) {
        Ok(data) => {
            req.extensions_mut().insert(data.claims);
            Ok(req)
        }
        Err(_) => Err((error::ErrorUnauthorized("ticket"), req)),
    }
}

#[derive(Clone)]
pub struct ByHolder;

impl KeyExtractor for ByHolder {
    type Key = u64;
    type KeyExtractionError = SimpleKeyExtractionError<&'static str>;

    fn extract(&self, req: &ServiceRequest) -> Result<Self::Key, Self::KeyExtractionError> {
        req.extensions().get::<u8>().map(|_| 0).ok_or_else(|| SimpleKeyExtractionError::new("nothing"))
    }
}
