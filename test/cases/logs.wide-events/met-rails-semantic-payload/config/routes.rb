Rails.application.routes.draw do
  resources :loaves
end
