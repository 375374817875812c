use axum::{
    extract::{Path, State},
    http::StatusCode,
    Extension, Json,
};
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    app::AppState,
    auth::{Caller, Role},
    error::AppError,
    repo::Supplier,
};

#[derive(Deserialize)]
pub struct NewSupplier {
    pub name: String,
    pub contact_name: String,
    pub contact_email: String,
    pub contact_phone: String,
}

#[derive(Deserialize)]
pub struct Contact {
    pub contact_name: String,
    pub contact_email: String,
    pub contact_phone: String,
}

pub async fn list(State(app): State<AppState>) -> Result<Json<Vec<Supplier>>, AppError> {
    Ok(Json(app.repo.suppliers().await?))
}

pub async fn create(
    State(app): State<AppState>,
    Extension(caller): Extension<Caller>,
    Json(body): Json<NewSupplier>,
) -> Result<(StatusCode, Json<Supplier>), AppError> {
    caller.must_be(Role::Buyer)?;
    let s = app
        .repo
        .create_supplier(&body.name, &body.contact_name, &body.contact_email, &body.contact_phone)
        .await?;
    tracing::info!(
        supplier = %s.id,
        contact = %body.contact_name,
        email = %body.contact_email,
        phone = %body.contact_phone,
        "supplier created"
    );
    Ok((StatusCode::CREATED, Json(s)))
}

pub async fn set_contact(
    State(app): State<AppState>,
    Extension(caller): Extension<Caller>,
    Path(id): Path<Uuid>,
    Json(body): Json<Contact>,
) -> Result<StatusCode, AppError> {
    caller.must_be(Role::Buyer)?;
    app.repo
        .set_contact(id, &body.contact_name, &body.contact_email, &body.contact_phone)
        .await?;
    tracing::info!(supplier = %id, email = %body.contact_email, "contact changed");
    Ok(StatusCode::NO_CONTENT)
}
