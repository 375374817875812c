Rails.application.routes.draw do
  resources :trails, only: %i[index show]
end
