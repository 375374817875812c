Rails.application.routes.draw do
  devise_for :users
  resources :orders, only: %i[index create]
  get "/health", to: "health#show"
end
