Rails.application.routes.draw do
  resources :stalls, only: :create
end
