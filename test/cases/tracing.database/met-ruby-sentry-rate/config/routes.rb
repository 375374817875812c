Rails.application.routes.draw do
  resources :birds, only: %i[show]
end
