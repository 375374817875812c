Rails.application.routes.draw do
  devise_for :users
  resources :contracts, only: %i[show update destroy]
  root "contracts#show"
end
