Rails.application.routes.draw do
  resource :session, only: %i[new create]
  resources :boats, only: %i[index show]
end
