require "sidekiq/web"

Rails.application.routes.draw do
  resources :berths, only: %i[index create destroy]
  resources :pilots, only: %i[index create]
  constraints ->(request) { request.env["warden"].user&.harbour_master? } do
    mount Sidekiq::Web => "/sidekiq"
  end
end
