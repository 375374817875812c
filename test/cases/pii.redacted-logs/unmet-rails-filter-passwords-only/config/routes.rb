Rails.application.routes.draw do
  resources :guests, only: :create
end
