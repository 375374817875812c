Rails.application.routes.draw do
  devise_for :users
  resources :notes, only: %i[show destroy]
end
