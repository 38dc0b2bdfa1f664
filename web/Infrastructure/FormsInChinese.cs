using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace VillageTracker.Web.Infrastructure;

/// <summary>What a form says when an answer can't be read, in Chinese, wherever a page gives no sentence of its own.</summary>
internal sealed class FormsInChinese : IValidationMetadataProvider
{
    public static void Apply(MvcOptions options)
    {
        options.ModelMetadataDetailsProviders.Add(new FormsInChinese());
        var say = options.ModelBindingMessageProvider;
        say.SetAttemptedValueIsInvalidAccessor((value, _) => $"“{value}”填写不正确。");
        say.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"“{value}”填写不正确。");
        say.SetValueIsInvalidAccessor(value => $"“{value}”填写不正确。");
        say.SetUnknownValueIsInvalidAccessor(_ => "填写不正确。");
        say.SetNonPropertyUnknownValueIsInvalidAccessor(() => "填写不正确。");
        say.SetValueMustBeANumberAccessor(_ => "这里要填数字。");
        say.SetNonPropertyValueMustBeANumberAccessor(() => "这里要填数字。");
        say.SetValueMustNotBeNullAccessor(_ => "这一项必须填写。");
        say.SetMissingBindRequiredValueAccessor(_ => "这一项必须填写。");
        say.SetMissingKeyOrValueAccessor(() => "这一项必须填写。");
        say.SetMissingRequestBodyRequiredValueAccessor(() => "没有收到内容。");
    }

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var rule in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (rule is { ErrorMessage: null, ErrorMessageResourceName: null })
            {
                rule.ErrorMessage = rule switch
                {
                    RequiredAttribute => "这一项必须填写。",
                    StringLengthAttribute or MaxLengthAttribute => "最多填 {1} 个字。",
                    RangeAttribute => "要在 {1} 到 {2} 之间。",
                    _ => "填写不正确。",
                };
            }
        }
    }
}
