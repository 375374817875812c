Rails.application.routes.draw do
  resources :reports, only: [:index]
  resources :items, only: [:index, :show]
end
