Rails.application.routes.draw do
  resources :hosts, only: :create
end
