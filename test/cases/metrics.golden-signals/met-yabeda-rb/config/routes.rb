# frozen_string_literal: true

Rails.application.routes.draw do
  mount Yabeda::Prometheus::Exporter, at: "/metrics"
  resources :plots, only: %i[index show] do
    resource :lease, only: %i[create destroy]
  end
end
