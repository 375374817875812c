Rails.application.routes.draw do
  devise_for :users
  resources :gardens, only: :index
end
