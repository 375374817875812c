Rails.application.routes.draw do
  resources :kites, only: [:index]
end
