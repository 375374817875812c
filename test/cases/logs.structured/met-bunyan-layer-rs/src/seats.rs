use std::{collections::HashSet, sync::Mutex};

use actix_web::{post, web, HttpResponse};

#[derive(Default)]
pub struct Taken(Mutex<HashSet<String>>);

#[post("/seats/{seat}")]
pub async fn take(seat: web::Path<String>, taken: web::Data<Taken>) -> HttpResponse {
    let seat = seat.into_inner();
    let fresh = taken.0.lock().unwrap().insert(seat.clone());
    if !fresh {
        tracing::warn!(%seat, "seat already taken");
        return HttpResponse::Conflict().finish();
    }
    tracing::info!(%seat, "seat taken");
    HttpResponse::Created().finish()
}
