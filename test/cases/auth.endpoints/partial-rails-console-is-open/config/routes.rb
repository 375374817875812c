require "sidekiq/web"

Rails.application.routes.draw do
  resources :berths, only: %i[index create destroy]
  resources :pilots, only: %i[index create]
  mount Sidekiq::Web, at: "/sidekiq"
end
