Rails.application.routes.draw do
  resources :animals, only: %i[create]
end
