use rocket::http::Status;
use rocket::response::{Responder, Response, Result};
use rocket::Request;

#[derive(Debug)]
pub struct RateError {
    currency: String,
    cause: reqwest::Error,
}

impl RateError {
    pub fn new(currency: &str, cause: reqwest::Error) -> Self {
        RateError { currency: currency.to_owned(), cause }
    }
}

impl<'r> Responder<'r, 'static> for RateError {
    fn respond_to(self, _: &'r Request<'_>) -> Result<'static> {
        log::error!(target: "rates", "currency {} failed: {:?}", self.currency, self.cause);
        Response::build().status(Status::BadGateway).ok()
    }
}
