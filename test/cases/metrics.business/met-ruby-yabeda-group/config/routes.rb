Rails.application.routes.draw do
  mount Yabeda::Prometheus::Exporter => "/metrics"
  resources :orders, only: %i[create]
end
