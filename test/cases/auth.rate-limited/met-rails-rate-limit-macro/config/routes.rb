Rails.application.routes.draw do
  resource :session, only: %i[new create destroy]
  resources :boats, only: :index
end
