Rails.application.routes.draw do
  resources :sign_ups, only: :create
end
