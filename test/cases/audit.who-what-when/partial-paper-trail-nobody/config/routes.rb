Rails.application.routes.draw do
  resources :boats, only: [:update]
end
