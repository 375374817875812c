Rails.application.routes.draw do
  resources :breweries, only: [] do
    resources :kegs, only: %i[index create]
    resource :report, only: :show
  end
end
