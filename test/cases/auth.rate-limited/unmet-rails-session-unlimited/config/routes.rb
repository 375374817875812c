Rails.application.routes.draw do
  resource :session, only: :create
  resources :notes, only: :index
end
