Rails.application.routes.draw do
  resources :letters, only: [:show, :destroy]
end
