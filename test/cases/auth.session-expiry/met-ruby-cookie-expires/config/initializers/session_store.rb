Rails.application.config.session_store :cookie_store, key: "_shop", expire_after: 2.hours
