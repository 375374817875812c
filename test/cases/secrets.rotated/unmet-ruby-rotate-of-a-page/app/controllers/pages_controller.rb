class PagesController < ApplicationController
  def update
    TurnPage.new.call(Document.find(params[:id]), params[:page].to_i, 90)
  end
end
