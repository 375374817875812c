Rails.application.routes.draw do
  resources :orders, only: [:update]
end
