Rails.application.routes.draw do
  resources :orders, only: %i[index create]
  resources :exports, only: %i[index show]
end
