Rails.application.routes.draw do
  get "up" => "rails/health#show"
  namespace :api do
    resources :harvests, only: %i[index create]
    resources :silos, only: %i[show update]
  end
end
