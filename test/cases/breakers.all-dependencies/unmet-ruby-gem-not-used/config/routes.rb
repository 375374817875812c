Rails.application.routes.draw do
  resource :quote, only: :show
end
